export { default } from './admin/index';
