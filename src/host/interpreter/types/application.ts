import { oneOf } from "../arguments";
import type { TypeTable } from "../member";
import { command, navigation, scalar } from "../member";
import { object } from "../objects";

const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;

/** The stand-in speaks Indonesian: comma for decimals, dot for thousands. */
export const APPLICATION: TypeTable<"Application"> = {
  members: {
    CalculationMode: scalar("1.1", () => "Automatic"),
    CalculationState: scalar("1.9", () => "Done"),
    DecimalSeparator: scalar("1.11", () => ","),
    ThousandsSeparator: scalar("1.11", () => "."),
    UseSystemSeparators: scalar("1.11", () => true),
    CultureInfo: navigation("1.11", (document) => object("CultureInfo", document)),
    Calculate: command("1.1", (_document, [type], engine) => {
      oneOf(type, CALCULATION_TYPES, "calculationType");
      engine.stale = true;
    }),
    SuspendApiCalculationUntilNextSync: command("1.6", () => undefined),
    SuspendScreenUpdatingUntilNextSync: command("1.9", () => undefined),
  },
};

export const CULTURE_INFO: TypeTable<"CultureInfo"> = {
  members: {
    Name: scalar("1.11", () => "id-ID"),
    NumberFormat: navigation("1.11", (document) => object("NumberFormatInfo", document)),
  },
};

export const NUMBER_FORMAT_INFO: TypeTable<"NumberFormatInfo"> = {
  members: {
    NumberDecimalSeparator: scalar("1.11", () => ","),
    NumberGroupSeparator: scalar("1.11", () => "."),
  },
};
