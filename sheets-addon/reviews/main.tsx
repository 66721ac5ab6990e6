import { startDialog } from '../page/start-dialog.tsx';
import { AddReviews } from './AddReviews.tsx';

startDialog(() => ({ Page: AddReviews, caption: 'reviews' }));
