import { startPage } from '../parts/start-page';
import { LibraryPage } from './library-page';

startPage(<LibraryPage />);
