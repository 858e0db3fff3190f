import { judgedVariants } from './cases/workbooks';
import { judgeByLibreOffice } from './judge-by-libreoffice';

judgeByLibreOffice(judgedVariants());
