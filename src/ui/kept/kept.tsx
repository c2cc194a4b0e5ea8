import { startPage } from '../parts/start-page';
import { KeptPage } from './kept-page';

startPage(<KeptPage />);
