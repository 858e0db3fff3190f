export { FormGallery } from './form-gallery';
