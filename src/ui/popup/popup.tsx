import { startPage } from '../parts/start-page';
import { PopupPage } from './popup-page';

startPage(<PopupPage />);
