package org.transcript4j.examples.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Finds turns.
 *
 * @param hits the best ones, best first
 * @param total how many there are
 */
record Searching(List<Hit> hits, long total) {

    private static final Analyzer ANALYZER = TurnDocument.analyzer();

    /**
     * Searches.
     *
     * @param words what was said: all of the words, and {@code "a phrase"}, {@code begin*}, {@code -without},
     *     {@code one | other}
     * @param speaker one or more words of the name or of a label, in this order
     * @param most how many hits are wanted
     * @throws org.apache.lucene.index.IndexNotFoundException if there is no index
     * @throws IOException if it cannot be read
     */
    static Searching run(Path index, String words, Optional<String> speaker, int most) throws IOException {
        SimpleQueryParser parser = new SimpleQueryParser(ANALYZER, TurnDocument.TEXT);
        parser.setDefaultOperator(Occur.MUST);
        Query said = parser.parse(words);
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(said, Occur.MUST);
        speaker.ifPresent(name -> query.add(by(name), Occur.FILTER));
        try (Directory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            TopDocs found = searcher.search(query.build(), most);
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc doc : found.scoreDocs) {
                hits.add(hit(searcher.storedFields().document(doc.doc), said));
            }
            return new Searching(hits, searcher.count(query.build()));
        }
    }

    private static Query by(String speaker) {
        Query query = new QueryBuilder(ANALYZER).createPhraseQuery(TurnDocument.SPEAKER, speaker);
        return query == null ? new MatchNoDocsQuery("no word in the name") : query;
    }

    private static Hit hit(Document document, Query said) throws IOException {
        String text = document.get(TurnDocument.TEXT);
        Snippet snippet = (Snippet) UnifiedHighlighter.builderWithoutSearcher(ANALYZER)
                .withFormatter(new Snippet.Formatter())
                .withMaxLength(text.length())
                .build()
                .highlightWithoutSearcher(TurnDocument.TEXT, said, text, 1);
        return new Hit(
                document.get(TurnDocument.FILE),
                TurnLines.parse(document.get(TurnDocument.LINES)).lineAt(snippet.offset()),
                document.get(TurnDocument.NAME),
                snippet.text());
    }
}
