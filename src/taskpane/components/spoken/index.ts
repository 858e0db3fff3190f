export { Spoken, SpokenTitle } from './spoken';
