package jom.matching.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jom.matching.index.Listing;
import jom.matching.index.Question;
import jom.network.Capability;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** The same question, asked of Lucene: in memory, one segment, constant scores that add up. */
final class LuceneCandidates implements Closeable {

    private static final String ANYWHERE = "anywhere";

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private LuceneCandidates(Directory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    static LuceneCandidates of(SyntheticNetwork network, int organisations) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(64))) {
            for (int number = 0; number < organisations; number++) {
                writer.addDocument(document(network.organisation(number)));
            }
            writer.forceMerge(1);
        }
        return new LuceneCandidates(directory);
    }

    private static Document document(Listing listing) {
        Document document = new Document();
        listing.offering().capabilities().forEach(each -> add(document, "capability", each.code()));
        listing.offering().industries().forEach(each -> add(document, "industry", each.code()));
        listing.offering().territories().forEach(each -> add(document, "territory", each.iso()));
        if (listing.offering().territories().isEmpty()) {
            add(document, "territory", ANYWHERE);
        }
        if (listing.references() > 0) {
            document.add(new FeatureField("features", "references", Math.min(10, listing.references())));
        }
        return document;
    }

    private static void add(Document document, String field, String code) {
        document.add(new StringField(field, code, Field.Store.NO));
    }

    List<ScoreDoc> top(Question question, int limit) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        BooleanQuery.Builder there = new BooleanQuery.Builder();
        Stream.of(question.place().iso(), question.place().country().iso(), ANYWHERE)
                .distinct()
                .forEach(place -> there.add(new TermQuery(new Term("territory", place)), Occur.SHOULD));
        query.add(there.build(), Occur.FILTER);
        query.add(any(question.wanted(), 400), Occur.MUST);
        query.add(any(question.ofAreas(), 200), Occur.SHOULD);
        query.add(worth("industry", question.industry().code(), 200), Occur.SHOULD);
        query.add(FeatureField.newLinearQuery("features", "references", 20), Occur.SHOULD);
        try {
            return List.of(searcher.search(query.build(), limit).scoreDocs);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Query any(Collection<Capability> capabilities, int most) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        capabilities.forEach(
                each -> any.add(worth("capability", each.code(), most / capabilities.size()), Occur.SHOULD));
        return any.build();
    }

    private static Query worth(String field, String code, int points) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, code))), points);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
