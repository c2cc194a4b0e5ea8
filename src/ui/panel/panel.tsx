import { startPage } from '../parts/start-page';
import { PanelPage } from './panel-page';

startPage(<PanelPage />);
