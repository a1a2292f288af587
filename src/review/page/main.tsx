import { render } from 'preact';
import { App } from './app.tsx';
import './style/fonts.css';
import 'virtual:shared-style.css';
import './style/frame.css';
import './style/draft.css';
import './style/findings.css';
import './style/decide.css';
import './style/lists.css';
import './style/print.css';

const page = document.getElementById('page');
if (page !== null) render(<App />, page);
