package org.onrecord.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claim;
import org.onrecord.claim.StableHash;
import org.onrecord.claim.StoryPrint;
import org.onrecord.codec.Codec;
import org.onrecord.compare.BlockingKeys;
import org.onrecord.compare.Relation;
import org.onrecord.decide.Decider;
import org.onrecord.decide.VerifiedClaim;

/** Takes one run into the ledger, in one transaction. */
final class LedgerWriter {

  private static final int BATCH = 1_000;
  private static final Codec<Claim> CLAIM = Codec.of(Claim.class);
  private static final Codec<StoryPrint> PRINT = Codec.of(StoryPrint.class);
  private static final Codec<Relation> RELATION = Codec.of(Relation.class);

  private final Connection connection;
  private final Map<String, Batch> batches = new LinkedHashMap<>();
  private long runNo;
  private int pending;

  LedgerWriter(Connection connection) {
    this.connection = connection;
  }

  void write(RunEntry run, NightRecords records) throws SQLException, IOException {
    Transaction.run(
        connection,
        () -> {
          try (Statements unused = this::closeStatements) {
            writeAll(run, records);
            return run;
          }
        });
  }

  private void writeAll(RunEntry run, NightRecords records) throws SQLException, IOException {
    runNo = nextRun();
    add(run);
    // What is said of a claim needs the claim, and a claim needs its article.
    records.forEach(record -> inSql(() -> addArticle(record)));
    flush();
    records.forEach(record -> inSql(() -> addFinding(record)));
    flush();
    forgetWhatIsNotFoundAnyMore();
    decideAgain();
    flush();
  }

  private interface Statements extends AutoCloseable {
    @Override
    void close() throws SQLException;
  }

  private void closeStatements() throws SQLException {
    for (Batch batch : batches.values()) {
      batch.statement.close();
    }
  }

  private interface SqlAction {
    void run() throws SQLException, IOException;
  }

  private void inSql(SqlAction action) throws IOException {
    try {
      action.run();
      if (++pending >= BATCH) {
        flush();
      }
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private long nextRun() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("SELECT COALESCE(MAX(run_no), 0) + 1 AS next FROM run");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong("next");
    }
  }

  private void add(RunEntry run) throws SQLException {
    batch("INSERT INTO run VALUES (?, ?, ?, ?, ?, ?)")
        .add(
            runNo,
            run.runId(),
            run.started().toString(),
            run.articles(),
            run.claims(),
            run.rejected());
    flush();
  }

  private void addArticle(NightRecord record) throws SQLException, IOException {
    if (record instanceof NightRecord.Analysed article) {
      addArticle(article);
    } else if (record instanceof NightRecord.Seen seen) {
      batch("UPDATE article SET last_run = ? WHERE article_id = ?").add(runNo, seen.articleId());
    }
  }

  private void addArticle(NightRecord.Analysed article) throws SQLException, IOException {
    batch(
            """
            INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (article_id) DO UPDATE SET fingerprint = excluded.fingerprint,
              published = excluded.published, line = excluded.line, print = excluded.print,
              last_run = excluded.last_run""")
        .add(
            article.articleId(),
            article.fingerprint(),
            article.published(),
            Deflated.bytes(article.line()),
            PRINT.encode(article.print()),
            runNo,
            runNo);
    // An article that an engine worked on twice comes twice, with the same claims.
    batch(
            """
            DELETE FROM claim_matter WHERE claim_id IN
              (SELECT claim_id FROM claim WHERE article_id = ?)""")
        .add(article.articleId());
    // Those that it still holds come back with it.
    batch("UPDATE claim SET gone_run = ? WHERE article_id = ? AND gone_run IS NULL")
        .add(runNo, article.articleId());
    flush();
    long place = 0;
    for (Claim claim : article.claims()) {
      add(claim, place++);
    }
  }

  private void add(Claim claim, long place) throws SQLException, IOException {
    batch(
            """
            INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, '', '', ?, ?, NULL)
            ON CONFLICT (claim_id) DO UPDATE SET place = excluded.place, bucket = excluded.bucket,
              body = excluded.body, gone_run = NULL""")
        .add(
            claim.claimId(),
            claim.articleId(),
            place,
            claim.kind().wireName(),
            claim.bucket().wireName(),
            claim.words(),
            CLAIM.encode(claim.withStory(StoryPrint.NONE)),
            runNo);
    for (String key : BlockingKeys.acrossArticles(claim)) {
      batch("INSERT INTO claim_matter VALUES (?, ?) ON CONFLICT DO NOTHING")
          .add(StableHash.number(key), claim.claimId());
    }
  }

  private void addFinding(NightRecord record) throws SQLException, IOException {
    if (record instanceof NightRecord.Decided decided) {
      decide(decided.claimId(), decided.status(), decided.evidence());
    } else if (record instanceof NightRecord.Related related) {
      Relation relation = related.relation();
      batch(
              """
              INSERT INTO relation VALUES (?, ?, ?, ?, ?, ?, ?, NULL)
              ON CONFLICT (relation_id) DO UPDATE SET body = excluded.body,
                last_run = excluded.last_run, gone_run = NULL""")
          .add(
              relation.relationId(),
              relation.kind().wireName(),
              relation.first().claimId(),
              relation.second().claimId(),
              RELATION.encode(relation),
              runNo,
              runNo);
    }
  }

  private void decide(String claimId, String status, String evidence) throws SQLException {
    batch(
            """
            INSERT INTO status_history SELECT claim_id, ?, ? FROM claim
            WHERE claim_id = ? AND status <> ? ON CONFLICT DO NOTHING""")
        .add(runNo, status, claimId, status);
    batch("UPDATE claim SET status = ?, evidence = ? WHERE claim_id = ?")
        .add(status, evidence, claimId);
  }

  /** Every relation of the run's claims was found again tonight, or is none any more. */
  private void forgetWhatIsNotFoundAnyMore() throws SQLException {
    for (String end : List.of("first_claim", "second_claim")) {
      batch(
              """
              UPDATE relation SET gone_run = ? WHERE gone_run IS NULL AND last_run < ?
              AND %s IN (
                SELECT c.claim_id FROM claim c JOIN article a ON a.article_id = c.article_id
                WHERE a.last_run = ? AND c.gone_run IS NULL
                UNION ALL SELECT claim_id FROM claim WHERE gone_run = ?)"""
                  .replace("%s", end))
          .add(runNo, runNo, runNo, runNo);
    }
    flush();
  }

  /** What is said of claims of other articles changes where tonight brought or took a relation. */
  private void decideAgain() throws SQLException, IOException {
    Decider decider = new Decider();
    for (String claimId : touchedElsewhere()) {
      Map<String, Claim> claims = new LinkedHashMap<>();
      query(
          """
          SELECT c.body, a.print FROM claim c JOIN article a ON a.article_id = c.article_id
          WHERE c.claim_id = ?""",
          claimId,
          row ->
              claims.put(
                  claimId,
                  CLAIM
                      .decode(row.getBytes("body"))
                      .withStory(PRINT.decode(row.getBytes("print")))));
      List<Relation> relations = new ArrayList<>();
      for (String end : List.of("first_claim", "second_claim")) {
        query(
            "SELECT body FROM relation WHERE gone_run IS NULL AND " + end + " = ?",
            claimId,
            row -> relations.add(RELATION.decode(row.getBytes("body"))));
      }
      for (Claim claim : claims.values()) {
        VerifiedClaim verified = decider.decide(claim, relations);
        decide(claimId, verified.status().wireName(), Evidence.of(verified));
      }
    }
  }

  private Set<String> touchedElsewhere() throws SQLException, IOException {
    Set<String> touched = new TreeSet<>();
    for (String end : List.of("first_claim", "second_claim")) {
      query(
          """
          SELECT r.%s AS claim_id FROM relation r JOIN claim c ON c.claim_id = r.%s
          JOIN article a ON a.article_id = c.article_id
          WHERE (r.first_run = ? OR r.gone_run = ?) AND a.last_run < ? AND c.gone_run IS NULL"""
              .replace("%s", end)
              .replace("?", Long.toString(runNo)),
          null,
          row -> touched.add(row.getString("claim_id")));
    }
    return touched;
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException, IOException;
  }

  private void query(String sql, @Nullable String value, RowReader reader)
      throws SQLException, IOException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      if (value != null) {
        select.setString(1, value);
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    }
  }

  private Batch batch(String sql) throws SQLException {
    Batch known = batches.get(sql);
    if (known == null) {
      known = new Batch(connection.prepareStatement(sql));
      batches.put(sql, known);
    }
    return known;
  }

  /** In the order in which the statements were first used. */
  private void flush() throws SQLException {
    for (Batch batch : batches.values()) {
      batch.flush();
    }
    pending = 0;
  }

  /** Executions of one statement that go to the database together. */
  private static final class Batch {

    private final PreparedStatement statement;
    private int size;

    Batch(PreparedStatement statement) {
      this.statement = statement;
    }

    void add(Object... values) throws SQLException {
      for (int at = 0; at < values.length; at++) {
        if (values[at] instanceof byte[] bytes) {
          statement.setBytes(at + 1, bytes);
        } else {
          statement.setObject(at + 1, values[at]);
        }
      }
      statement.addBatch();
      size++;
    }

    void flush() throws SQLException {
      if (size > 0) {
        statement.executeBatch();
        size = 0;
      }
    }
  }
}
