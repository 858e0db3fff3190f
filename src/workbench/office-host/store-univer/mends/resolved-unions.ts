import { UnionNodeFactory } from '@univerjs/engine-formula';
import type { BaseReferenceObject } from '@univerjs/engine-formula';

type UnionNode = ReturnType<UnionNodeFactory['create']>;

/**
 * Reads `INDEX(E:E,3):E9` right in the cells that a rule or shared formula is moved to.
 * Univer joins the two ends as written and moves the whole afterwards, although the end that a
 * function has answered has been moved already: for the next column it would read `F3:E9`
 * moved, two columns wide.
 */
export class ResolvedUnionNodeFactory extends UnionNodeFactory {
  override create(token: string): UnionNode {
    const node = super.create(token);
    const join = node.execute.bind(node);
    node.execute = () => {
      for (const end of node.getChildren()) {
        const value = end.getValue();
        if (value?.isReferenceObject()) resolve(value as BaseReferenceObject);
      }
      join();
    };
    return node;
  }
}

/** Makes the place that the reference is moved to the one that it names. */
function resolve(reference: BaseReferenceObject): void {
  if (!reference.isCell()) return;
  reference.setRangeData(reference.getRangePosition());
  reference.setRefOffset(0, 0);
}
