/** The styles that the page shares with the HTML report; scripts/build-page.ts makes them from src/page/style.ts. */
declare module 'virtual:shared-style.css';
declare module '*.css';
