import type { Engine } from "./engine";
import { supports } from "./engine";
import { ApiError } from "./api-error";
import type { Member, TypeTable } from "./member";
import type { HostObject, Targets, TypeName } from "./objects";
import { APPLICATION, CULTURE_INFO, NUMBER_FORMAT_INFO } from "./types/application";
import { DATA_VALIDATION } from "./types/data-validation";
import { HEADER_FOOTER, HEADER_FOOTER_GROUP } from "./types/header-footer";
import { NAMED_ITEM } from "./types/named-item";
import { NAMED_ITEM_COLLECTION } from "./types/named-item-collection";
import { PAGE_BREAK, PAGE_BREAK_COLLECTION } from "./types/page-breaks";
import { PAGE_LAYOUT } from "./types/page-layout";
import { RANGE } from "./types/range";
import { RANGE_AREAS, RANGE_COLLECTION } from "./types/range-areas";
import { CELL_BORDERS, RANGE_BORDER, RANGE_BORDER_COLLECTION } from "./types/range-borders";
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from "./types/range-format";
import { SETTING, SETTING_COLLECTION } from "./types/settings";
import {
  AREAS_BORDER,
  AREAS_BORDER_COLLECTION,
  AREAS_FILL,
  AREAS_FONT,
  AREAS_FORMAT,
  AREAS_PROTECTION,
} from "./types/several";
import { TABLE } from "./types/table";
import {
  PIVOT_LAYOUT,
  PIVOT_TABLE,
  PIVOT_TABLE_COLLECTION,
  TABLE_COLLECTION,
} from "./types/tables";
import { WORKBOOK, WORKBOOK_PROTECTION } from "./types/workbook";
import { WORKSHEET } from "./types/worksheet";
import { WORKSHEET_COLLECTION } from "./types/worksheet-collection";
import {
  WORKSHEET_CUSTOM_PROPERTY,
  WORKSHEET_CUSTOM_PROPERTY_COLLECTION,
} from "./types/worksheet-custom-properties";
import { WORKSHEET_FREEZE_PANES, WORKSHEET_PROTECTION } from "./types/worksheet-protection";

/** Every type the stand-in plays. What is not here is `ApiNotFound`. */
const REGISTRY: { readonly [K in TypeName]: TypeTable<K> } = {
  Workbook: WORKBOOK,
  WorkbookProtection: WORKBOOK_PROTECTION,
  Application: APPLICATION,
  CultureInfo: CULTURE_INFO,
  NumberFormatInfo: NUMBER_FORMAT_INFO,
  WorksheetCollection: WORKSHEET_COLLECTION,
  Worksheet: WORKSHEET,
  WorksheetProtection: WORKSHEET_PROTECTION,
  WorksheetFreezePanes: WORKSHEET_FREEZE_PANES,
  WorksheetCustomPropertyCollection: WORKSHEET_CUSTOM_PROPERTY_COLLECTION,
  WorksheetCustomProperty: WORKSHEET_CUSTOM_PROPERTY,
  PageLayout: PAGE_LAYOUT,
  HeaderFooterGroup: HEADER_FOOTER_GROUP,
  HeaderFooter: HEADER_FOOTER,
  PageBreakCollection: PAGE_BREAK_COLLECTION,
  PageBreak: PAGE_BREAK,
  NamedItemCollection: NAMED_ITEM_COLLECTION,
  NamedItem: NAMED_ITEM,
  SettingCollection: SETTING_COLLECTION,
  Setting: SETTING,
  Range: RANGE,
  RangeAreas: RANGE_AREAS,
  RangeCollection: RANGE_COLLECTION,
  AreasFormat: AREAS_FORMAT,
  AreasFont: AREAS_FONT,
  AreasFill: AREAS_FILL,
  AreasProtection: AREAS_PROTECTION,
  AreasBorderCollection: AREAS_BORDER_COLLECTION,
  AreasBorder: AREAS_BORDER,
  RangeFormat: RANGE_FORMAT,
  RangeFont: RANGE_FONT,
  RangeFill: RANGE_FILL,
  FormatProtection: FORMAT_PROTECTION,
  RangeBorderCollection: RANGE_BORDER_COLLECTION,
  RangeBorder: RANGE_BORDER,
  CellBorders: CELL_BORDERS,
  DataValidation: DATA_VALIDATION,
  TableCollection: TABLE_COLLECTION,
  Table: TABLE,
  PivotTableCollection: PIVOT_TABLE_COLLECTION,
  PivotTable: PIVOT_TABLE,
  PivotLayout: PIVOT_LAYOUT,
};

export const tableOf = <K extends TypeName>(object: HostObject<K>): TypeTable<K> =>
  REGISTRY[object.type];

/** The member, or `ApiNotFound` with its name when it is unknown or above the granted requirement set. */
export function memberOf<K extends TypeName>(
  object: HostObject<K>,
  name: string,
  engine: Engine,
): Member<Targets[K]> {
  const { members } = tableOf(object);
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (!member) throw new ApiError("ApiNotFound", locationOf(object, name));
  if (!supports(engine, member.since)) {
    throw new ApiError("ApiNotFound", `${locationOf(object, name)}, ExcelApi ${member.since}`);
  }
  return member;
}

/** `Range.getCell`, as the add-in writes it. */
export const locationOf = (object: { readonly type: TypeName }, name: string): string =>
  `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
