import type { NameReading, ReadRequest } from "../workbook";
import { answerName, unplaced } from "./answer-name";
import { askCells, askName, type AskOptions } from "./ask-name";
import { followedTable, isSingleArea } from "./reference";

/** The two places a name can live in, the nearer first. */
export const scopesOf = (context: Excel.RequestContext) =>
  [
    { cakupan: "lembar", names: context.workbook.worksheets.getActiveWorksheet().names },
    { cakupan: "buku", names: context.workbook.names },
  ] as const;

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

/** Queues all names in both scopes; the answer is read after the caller's sync. */
export function queueNames(
  context: Excel.RequestContext,
  { names: asked, cellsOnly = [] }: Pick<ReadRequest, "names" | "cellsOnly">,
  options: AskOptions,
) {
  const plain = new Set(cellsOnly);
  const questions = scopesOf(context).flatMap(({ cakupan, names }) =>
    asked.map((name) =>
      plain.has(name)
        ? askCells(names, name, cakupan)
        : askName(names, name, { ...options, cakupan }),
    ),
  );
  return (): NameReading[] => questions.map(answerName).filter(isPresent);
}

/**
 * First what each name says, then the cells of those that plainly lead to one rectangle. For a host that refuses the
 * whole batch on account of one odd name (two areas, a formula it cannot place) or of a detail.
 */
export async function readNamesStepwise(
  context: Excel.RequestContext,
  asked: readonly string[],
): Promise<() => NameReading[]> {
  const found = scopesOf(context).flatMap(({ cakupan, names }) =>
    asked.map((name) => ({
      cakupan,
      names,
      item: names.getItemOrNullObject(name).load("name,formula"),
    })),
  );
  await context.sync();
  const answers = found
    .filter(({ item }) => !item.isNullObject)
    .map(({ cakupan, names, item }) => {
      const formula = String(item.formula);
      if (!isSingleArea(formula) && followedTable(formula) === undefined)
        return () => ({ nama: unplaced(item, cakupan), access: undefined });
      const question = askName(names, item.name, { cakupan, details: false, merges: false });
      return () => answerName(question);
    });
  return () => answers.map((answer) => answer()).filter(isPresent);
}
