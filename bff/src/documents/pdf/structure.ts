import { type PDFContext, PDFHexString, PDFName, type PDFObject, type PDFRef } from 'pdf-lib'

const ACTUAL_TEXT = PDFName.of('ActualText')
const ALT = PDFName.of('Alt')
const ATTRIBUTES = PDFName.of('A')

/** Standard structure types that we use (ISO 32000-1, 14.8.4). */
export type StructType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Span'
  | 'Figure'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'

/** A stretch of marked content on a page. */
interface Mark {
  readonly page: number
  readonly mcid: number
}

/** A node of the tree that screen readers follow. */
export interface StructNode {
  readonly type: StructType
  readonly children: (StructNode | Mark)[]
  /** Read in place of what is drawn: a crossed box is « coché ». */
  readonly actualText?: string
  /** Describes a figure. */
  readonly alt?: string
  /** What a table heading is the heading of. */
  readonly scope?: 'Column' | 'Row'
}

/** Makes a node, and hangs it under its parent when given. */
export function structNode(
  type: StructType,
  parent?: StructNode,
  extra: Pick<StructNode, 'actualText' | 'alt' | 'scope'> = {},
): StructNode {
  const node: StructNode = { type, children: [], ...extra }
  parent?.children.push(node)
  return node
}

/**
 * Writes the tree and its reverse index.
 * @param pages references of the pages, in order; each must have `StructParents` equal to its index
 * @returns reference of the `StructTreeRoot`
 */
export function writeStructure(context: PDFContext, root: StructNode, pages: readonly PDFRef[]): PDFRef {
  const rootRef = context.nextRef()
  const parents: PDFRef[][] = pages.map(() => [])
  const write = (node: StructNode, parent: PDFRef): PDFRef => {
    const ref = context.nextRef()
    const home = node.children.find((child): child is Mark => 'mcid' in child)?.page ?? 0
    const kids: PDFObject[] = node.children
      .filter((child) => 'mcid' in child || child.children.length > 0)
      .map((child) => {
        if (!('mcid' in child)) return write(child, ref)
        const page = parents[child.page]
        if (page) page[child.mcid] = ref
        return child.page === home
          ? context.obj(child.mcid)
          : context.obj({ Type: 'MCR', Pg: pages[child.page], MCID: child.mcid })
      })
    const dict = context.obj({ S: node.type, P: parent, Pg: pages[home], K: kids })
    if (node.actualText !== undefined) dict.set(ACTUAL_TEXT, PDFHexString.fromText(node.actualText))
    if (node.alt !== undefined) dict.set(ALT, PDFHexString.fromText(node.alt))
    if (node.scope) dict.set(ATTRIBUTES, context.obj({ O: 'Table', Scope: node.scope }))
    context.assign(ref, dict)
    return ref
  }
  const top = write(root, rootRef)
  const nums = parents.flatMap((refs, page) => [
    context.obj(page),
    context.register(context.obj(Array.from(refs, (ref) => ref ?? null))),
  ])
  const parentTree = context.register(context.obj({ Nums: nums }))
  context.assign(
    rootRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: [top],
      ParentTree: parentTree,
      ParentTreeNextKey: pages.length,
    }),
  )
  return rootRef
}
