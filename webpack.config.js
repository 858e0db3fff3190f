const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { SourceMapDevToolPlugin } = require('webpack');

/** The oldest web views in which Excel of the required requirement set runs. */
const BROWSERS = 'edge >= 109, chrome >= 109, safari >= 15.4';

const swc = {
  loader: 'swc-loader',
  options: {
    env: { targets: BROWSERS },
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

/** Packages that change seldom stand in files of their own, so that an update leaves them cached. */
const vendor = (name, folders) => ({
  name,
  test: new RegExp(`[\\\\/]node_modules[\\\\/](${folders})[\\\\/]`),
  chunks: 'initial',
});

/**
 * The production pane. Ribbon commands run in the pane's own page (shared runtime), so there is
 * one page and one entry. Files that the page needs at once are in js/, those loaded on demand in
 * js/lazy/: the size budget is set on the former.
 *
 * @returns {import('webpack').Configuration}
 */
module.exports = () => ({
  mode: 'production',
  target: ['web', 'es2020'],
  devtool: false,
  entry: { taskpane: './src/taskpane/main.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist/addin'),
    clean: true,
    filename: 'js/[name].[contenthash:8].js',
    chunkFilename: 'js/lazy/[name].[contenthash:8].js',
    // A department may publish the folder under any address.
    publicPath: 'auto',
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }] },
  optimization: {
    splitChunks: {
      cacheGroups: {
        react: vendor('react', 'react|react-dom|scheduler'),
        fluent: vendor('fluent', '@fluentui|@griffel|tabster|keyborg|@floating-ui'),
      },
    },
  },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      template: 'src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'defer',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons', to: 'assets/icons' },
        { from: 'assets/help', to: 'assets/help' },
      ],
    }),
    // Maps help whoever reads a stack trace; they stand outside the folder that is published.
    new SourceMapDevToolPlugin({ filename: '../addin-maps/[file].map', append: false }),
  ],
});
