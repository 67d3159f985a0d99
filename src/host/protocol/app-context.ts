import type { HostDocument } from "../document/host-document";

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 0;
const INSERTED = 1;
const TASK_PANE = 1;

export interface ContextOptions {
  readonly appId: string;
  readonly documentUrl: string;
  readonly locale: string;
  readonly requirements: Readonly<Record<string, string>>;
}

/** Answer to `getAppContextAsync`: from it come `Office.context` and `isSetSupported`. */
export function appContext(document: HostDocument, options: ContextOptions): object {
  const { appId, documentUrl, locale, requirements } = options;
  return {
    _id: appId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: READ_WRITE,
    _settings: settingsOf(document),
    _reason: INSERTED,
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: appId,
    _appInstanceId: appId,
    _appMinorVersion: 1,
    _appDomains: [],
    _requirementMatrix: JSON.stringify(requirements),
    _dialogRequirementMatrix: JSON.stringify(requirements),
  };
}

const settingsOf = ({ settings }: HostDocument): readonly (readonly [string, string])[] =>
  [...settings].map(([key, value]) => [key, JSON.stringify(value)]);
