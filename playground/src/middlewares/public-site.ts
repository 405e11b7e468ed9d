import { publicSite } from '../site';

export default publicSite;
