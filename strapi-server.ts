export { default } from './server/index';
