import { openMemory } from "./open-memory";
import { describeWorkbook } from "./workbook.contract";

describeWorkbook("MemoryWorkbook", openMemory);
