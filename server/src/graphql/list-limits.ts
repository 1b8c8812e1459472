import {
  type ASTVisitor,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  GraphQLError,
  GraphQLInt,
  type GraphQLNamedType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  valueFromAST,
} from 'graphql';

/** Things that one request may ask for, pages multiplied by the lists within them. */
const MAX_THINGS = 100_000;
/** Fields of one request, those of fragments each time they are spread. */
const MAX_FIELDS = 5_000;
/** Fields and fragments within each other. */
const MAX_LEVELS = 60;
/** What a list without pages is taken to hold. */
const USUAL_LENGTH = 10;
const DEFAULT_PAGE = 50;
/** A page whose size stands in a variable is taken to be the largest. */
const LARGEST_PAGE = 200;

/**
 * A validation rule: no list within itself (the assignments of the directive of the assignments of …), and no more
 * things in one request than {@link MAX_THINGS}. Depth alone would let a short query ask for billions.
 */
export function listLimits(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const fault = faultIn(
        operation.selectionSet,
        context.getSchema().getRootType(operation.operation) ?? null,
        context,
      );
      if (fault) context.reportError(new GraphQLError(fault, { nodes: operation }));
    },
  };
}

type Place = {
  readonly type: GraphQLNamedType | null;
  readonly lists: readonly string[];
  readonly factor: number;
  readonly level: number;
};

function faultIn(root: SelectionSetNode, rootType: GraphQLNamedType | null, context: ValidationContext): string | null {
  let [fields, things] = [0, 0];
  return walk(root, { type: rootType, lists: [], factor: 1, level: 0 });

  function walk({ selections }: SelectionSetNode, around: Place): string | null {
    const place = { ...around, level: around.level + 1 };
    // Fragments in a circle never end, and another rule's word comes after this one has been asked.
    if (place.level > MAX_LEVELS) return `That is more than ${MAX_LEVELS} levels.`;
    for (const selection of selections) {
      if ((fields += 1) > MAX_FIELDS) return `That is more than ${MAX_FIELDS} fields.`;
      const fault = selection.kind === Kind.FIELD ? field(selection, place) : walk(...spread(selection, place));
      if (fault) return fault;
    }
    return null;
  }

  function field(node: FieldNode, place: Place): string | null {
    const { type, lists, factor } = place;
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!definition || !node.selectionSet || !type) return null;
    const within = getNamedType(definition.type);
    const length = lengthOf(node, definition);
    if (length === null) return walk(node.selectionSet, { ...place, type: within });

    const list = `${type.name}.${definition.name}`;
    if (lists.includes(list)) return `${list} may not be asked for within itself.`;
    things += factor * length;
    if (things > MAX_THINGS) return `That is more than ${MAX_THINGS} things at once. Ask for smaller pages.`;
    return walk(node.selectionSet, { ...place, type: within, lists: [...lists, list], factor: factor * length });
  }

  function spread(
    node: Exclude<SelectionSetNode['selections'][number], FieldNode>,
    place: Place,
  ): [SelectionSetNode, Place] {
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? context.getFragment(node.name.value) : node;
    const named = fragment?.typeCondition?.name.value;
    const type = named ? (context.getSchema().getType(named) ?? null) : place.type;
    return [fragment?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] }, { ...place, type }];
  }
}

/** How many things the field is taken to answer; null where it answers one, or passes on the rows of its page. */
function lengthOf(node: FieldNode, { type, args }: GraphQLField<unknown, unknown>): number | null {
  const named = getNamedType(type).name;
  const isList = isListType(getNullableType(type)) && !named.endsWith('Edge');
  if (!isList && !named.endsWith('Connection')) return null;
  if (!args.some(({ name }) => name === 'first')) return USUAL_LENGTH;
  const first = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!first) return DEFAULT_PAGE;
  const count: unknown = first.kind === Kind.VARIABLE ? LARGEST_PAGE : valueFromAST(first, GraphQLInt);
  return typeof count === 'number' && count > 0 ? count : DEFAULT_PAGE;
}
