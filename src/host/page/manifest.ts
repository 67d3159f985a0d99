/** What of the manifest the stand-in needs: where the pages are and which buttons the ribbon gets. */
export interface AddIn {
  readonly id: string;
  readonly name: string;
  readonly functionFile: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action:
    | { readonly kind: "pane"; readonly url: string }
    | { readonly kind: "function"; readonly name: string };
}

/**
 * Reads an add-in-only manifest. Its addresses are those of the deployment; here the same files
 * stand under `base`.
 */
export function readManifest(
  xml: Document,
  { locale, base }: { locale: string; base: string },
): AddIn {
  const resources = resourcesOf(xml, locale);
  const deployed = new URL(".", attribute(descendant(xml, "SourceLocation"), "DefaultValue")).href;
  const read: Reader = {
    text: (node, tag) => resources.get(attribute(descendant(node, tag), "resid")) ?? "",
    url: (resid) => (resources.get(resid) ?? "").replace(deployed, base),
  };
  return {
    id: descendant(xml, "Id").textContent.trim(),
    name: localized(descendant(xml, "DisplayName"), locale),
    functionFile: read.url(attribute(descendant(xml, "FunctionFile"), "resid")),
    groups: descendants(xml, "Group").map((group) => ({
      label: read.text(group, "Label"),
      buttons: descendants(group, "Control").map((control) => buttonOf(control, read)),
    })),
  };
}

interface Reader {
  readonly text: (node: Element, tag: string) => string;
  readonly url: (resid: string) => string;
}

function buttonOf(control: Element, read: Reader): RibbonButton {
  const action = descendant(control, "Action");
  const largest = descendants(control, "bt:Image").find(
    (image) => image.getAttribute("size") === "32",
  );
  return {
    id: attribute(control, "id"),
    label: read.text(control, "Label"),
    tip: read.text(control, "Description"),
    icon: largest ? read.url(attribute(largest, "resid")) : "",
    action:
      action.getAttribute("xsi:type") === "ShowTaskpane"
        ? { kind: "pane", url: read.url(attribute(descendant(action, "SourceLocation"), "resid")) }
        : { kind: "function", name: descendant(action, "FunctionName").textContent.trim() },
  };
}

/** Every string, address and image of the manifest by its id, in the reader's language. */
function resourcesOf(xml: Document, locale: string): ReadonlyMap<string, string> {
  const all = ["bt:Image", "bt:Url", "bt:String"].flatMap((tag) => descendants(xml, tag));
  return new Map(
    all
      .filter((node) => node.hasAttribute("id"))
      .map((node) => [attribute(node, "id"), localized(node, locale)] as const),
  );
}

function localized(node: Element, locale: string): string {
  const overrides = [...descendants(node, "Override"), ...descendants(node, "bt:Override")];
  const own = overrides.find((override) => override.getAttribute("Locale") === locale);
  return own ? attribute(own, "Value") : attribute(node, "DefaultValue");
}

const descendants = (node: Document | Element, tag: string): Element[] => [
  ...node.getElementsByTagName(tag),
];

function descendant(node: Document | Element, tag: string): Element {
  const found = descendants(node, tag)[0];
  if (!found) throw new Error(`The manifest has no <${tag}> where one belongs`);
  return found;
}

function attribute(node: Element, name: string): string {
  const value = node.getAttribute(name);
  if (value === null) throw new Error(`<${node.tagName}> in the manifest has no ${name}`);
  return value;
}
