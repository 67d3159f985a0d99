export interface StoredQuestion {
  readonly key: string;
  readonly item: Excel.Setting;
}

/** Queues what is kept in the workbook under these keys. */
export const askStored = (
  { settings }: Excel.Workbook,
  keys: readonly string[],
): StoredQuestion[] =>
  keys.map((key) => ({ key, item: settings.getItemOrNullObject(key).load("value") }));

export const answerStored = (questions: readonly StoredQuestion[]): Record<string, string> =>
  Object.fromEntries(
    questions.flatMap(({ key, item }) =>
      item.isNullObject || item.value === "" ? [] : [[key, String(item.value)]],
    ),
  );
