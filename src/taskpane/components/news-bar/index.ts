export { NewsBar } from './news-bar';
