import { judgedSamples } from './cases/workbooks';
import { judgeByLibreOffice } from './judge-by-libreoffice';

judgeByLibreOffice(judgedSamples());
