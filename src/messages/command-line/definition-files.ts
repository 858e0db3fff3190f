import type { Language } from '../language';

/** What the command line says of files that hold a programme pack or a template. */
interface DefinitionFileWords {
  readonly unreadablePack: (file: string, detail: string) => string;
  readonly unreadableTemplate: (file: string, detail: string) => string;
  /** Headings of a list of problems. */
  readonly badPack: (file: string) => string;
  readonly badTemplate: (file: string) => string;
}

const vi: DefinitionFileWords = {
  unreadablePack: (file, detail) =>
    `Không có gói chương trình nào mã “${file}” và cũng không đọc được tệp ấy: ${detail}`,
  unreadableTemplate: (file, detail) => `Không đọc được tệp mẫu biểu ${file}: ${detail}`,
  badPack: (file) => `Gói chương trình trong tệp ${file} chưa dùng được; chưa làm gì cả:`,
  badTemplate: (file) => `Mẫu biểu trong tệp ${file} chưa dùng được; chưa làm gì cả:`,
};

const en: DefinitionFileWords = {
  unreadablePack: (file, detail) =>
    `There is no programme pack “${file}”, nor can a file of that name be read: ${detail}`,
  unreadableTemplate: (file, detail) => `Cannot read the template in ${file}: ${detail}`,
  badPack: (file) => `The programme pack in ${file} cannot be used; nothing was done:`,
  badTemplate: (file) => `The template in ${file} cannot be used; nothing was done:`,
};

const CATALOGUES: Readonly<Record<Language, DefinitionFileWords>> = { vi, en };

export function definitionFileWords(language: Language): DefinitionFileWords {
  return CATALOGUES[language];
}
