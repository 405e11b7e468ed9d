import { Route, Routes } from 'react-router-dom';
import { DecisionPage } from './decision/DecisionPage';
import { QueuePage } from './queue/QueuePage';

/**
 * Held content: the queue, and a page for each text in it. Whoever stands in for
 * somebody has no permission of their own, so it is the server that lets them in.
 */
const HeldSection = () => (
  <Routes>
    <Route index element={<QueuePage />} />
    <Route path=":id" element={<DecisionPage />} />
  </Routes>
);

export default HeldSection;
