/** Queues what is to be kept in the workbook, and what no longer. */
export function queueStore(
  { settings }: Excel.Workbook,
  store: Readonly<Record<string, string | undefined>>,
): void {
  for (const [key, text] of Object.entries(store)) {
    if (text === undefined) settings.getItemOrNullObject(key).delete();
    else settings.add(key, text);
  }
}
