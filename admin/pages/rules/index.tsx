import { Route, Routes } from 'react-router-dom';
import { OneRule } from './OneRule';
import { RuleList } from './RuleList';

/** The rules that texts are read by: a list, and a page about each. For everybody. */
const RulesSection = () => (
  <Routes>
    <Route index element={<RuleList />} />
    <Route path=":rule" element={<OneRule />} />
  </Routes>
);

export default RulesSection;
