import { ApiError } from "./api-error";
import { labelOf } from "./arguments";
import type { Engine } from "./engine";
import { followMoves } from "./follow-moves";
import type { Argument, Opened } from "./member";
import type { HostObject, TypeName } from "./objects";
import { object, range } from "./objects";
import { locationOf, memberOf, tableOf } from "./registry";
import type { ArgumentInfo, ObjectPathInfo, RequestBody } from "./wire";

const PATH = { workbook: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** Turns the object paths of one batch into objects; each path is opened once. */
export class ObjectPaths {
  private readonly opened = new Map<number, { readonly object: Opened; readonly moves: number }>();
  /** Where the last failing path failed, for the error's location. */
  location = "";

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly engine: Engine,
  ) {}

  open(id: number): Opened {
    const known = this.opened.get(id);
    if (known?.moves === this.engine.moves.length) return known.object;
    const object = known ? this.moved(known) : this.follow(this.pathOf(id));
    this.opened.set(id, { object, moves: this.engine.moves.length });
    return object;
  }

  argumentsOf(info: ArgumentInfo | undefined): readonly Argument[] {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => {
      const id = references[index];
      return id === undefined || id === null || id === 0 ? value : this.open(id);
    });
  }

  private pathOf(id: number): ObjectPathInfo {
    const path = this.paths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", String(id));
    return path;
  }

  private moved({ object, moves }: { object: Opened; moves: number }): Opened {
    return object && followMoves(object, this.engine.moves.slice(moves));
  }

  private follow(path: ObjectPathInfo): Opened {
    switch (path.ObjectPathType) {
      case PATH.workbook:
        return object("Workbook", this.engine.document);
      case PATH.reference:
        return this.kept(path.Name);
      case PATH.nothing:
        return null;
      case PATH.method:
      case PATH.property:
      case PATH.indexer:
        return this.child(path);
      default:
        throw new ApiError("ApiNotFound", path.Name);
    }
  }

  private kept(referenceId: string): Opened {
    const found = this.engine.references.get(referenceId);
    if (!found) throw new ApiError("InvalidObjectPath", referenceId);
    return range(found.sheet, found.area);
  }

  private child(path: ObjectPathInfo): Opened {
    const parent = this.open(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    const isIndexer = path.ObjectPathType === PATH.indexer;
    this.location = locationOf(parent, isIndexer ? "GetItem" : path.Name);
    return isIndexer
      ? index(parent, args[0], this.engine)
      : openMember(parent, { name: path.Name, args }, this.engine);
  }
}

function index<K extends TypeName>(parent: HostObject<K>, key: Argument, engine: Engine): Opened {
  const { indexer } = tableOf(parent);
  if (!indexer) throw new ApiError("ApiNotFound", locationOf(parent, "getItem"));
  const found = indexer(parent.target, key, engine);
  if (found === null) throw new ApiError("ItemNotFound", labelOf(key));
  return found;
}

function openMember<K extends TypeName>(
  parent: HostObject<K>,
  { name, args }: { name: string; args: readonly Argument[] },
  engine: Engine,
): Opened {
  const member = memberOf(parent, name, engine);
  const target = parent.target;
  if (member.kind === "navigation") return member.open(target, engine);
  if (member.kind === "factory") return member.open(target, args, engine);
  throw new ApiError("ApiNotFound", locationOf(parent, name));
}
