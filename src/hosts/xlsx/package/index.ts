export { FILE_LIMITS } from './limits';
export type { FileLimits } from './limits';
export { openPackage } from './opc/open-package';
export type { OpcPackage } from './opc/open-package';
export type { Relationship } from './opc/relationships';
export type { XmlHandler } from './xml/xml-handler';
export type { XmlAttributes } from './xml/xml-tag';
