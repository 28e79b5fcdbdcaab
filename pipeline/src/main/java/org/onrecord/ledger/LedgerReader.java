package org.onrecord.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.claim.Claim;
import org.onrecord.claim.StableHash;
import org.onrecord.claim.StoryPrint;
import org.onrecord.codec.Codec;
import org.onrecord.review.Decision;
import org.onrecord.review.Verdict;

/** Reads a ledger that somebody has opened as {@link Ledger} before. */
final class LedgerReader implements Archive {

  /** Values asked for in one statement. */
  private static final int CHUNK = 500;

  /** Claims of one matter that a run meets at most; the newest. */
  private static final int NEWEST = 2_000;

  private static final Codec<Claim> CLAIM = Codec.of(Claim.class);
  private static final Codec<StoryPrint> PRINT = Codec.of(StoryPrint.class);

  private final LedgerAddress address;
  private final Connection connection;

  LedgerReader(LedgerAddress address, Connection connection) {
    this.address = address;
    this.connection = connection;
  }

  @Override
  public Optional<KnownArticle> article(String articleId) throws LedgerException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT fingerprint, line, print FROM article WHERE article_id = ?")) {
      select.setString(1, articleId);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        StoryPrint print = PRINT.decode(row.getBytes("print"));
        return Optional.of(
            new KnownArticle(
                row.getString("fingerprint"),
                Deflated.text(row.getBytes("line")),
                claimsOf(articleId, print)));
      }
    } catch (SQLException | IOException e) {
      throw unreadable(e);
    }
  }

  private List<Claim> claimsOf(String articleId, StoryPrint print)
      throws SQLException, IOException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT body FROM claim WHERE article_id = ? AND gone_run IS NULL ORDER BY place")) {
      select.setString(1, articleId);
      List<Claim> claims = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          claims.add(CLAIM.decode(rows.getBytes("body")).withStory(print));
        }
      }
      return claims;
    }
  }

  @Override
  public List<Claim> claimsUnder(Collection<String> keys, Set<String> exceptArticles)
      throws LedgerException {
    Map<String, Claim> claims = new TreeMap<>();
    List<Long> matters = keys.stream().map(StableHash::number).distinct().sorted().toList();
    inChunks(
        matters,
        """
        SELECT claim_id, article_id, body, print FROM (
          SELECT c.claim_id, c.article_id, c.body, a.print,
            ROW_NUMBER() OVER (PARTITION BY m.matter ORDER BY a.published DESC, c.claim_id) AS age
          FROM claim_matter m
          JOIN claim c ON c.claim_id = m.claim_id
          JOIN article a ON a.article_id = c.article_id
          WHERE c.gone_run IS NULL AND m.matter IN (%s)) AS found
        WHERE age <= """
            + NEWEST,
        row -> {
          if (!exceptArticles.contains(row.getString("article_id"))) {
            StoryPrint print = PRINT.decode(row.getBytes("print"));
            Claim claim = CLAIM.decode(row.getBytes("body")).withStory(print);
            claims.put(claim.claimId(), claim);
          }
        });
    return List.copyOf(claims.values());
  }

  @Override
  public Map<String, KnownClaim> claims(Collection<String> claimIds) throws LedgerException {
    Map<String, KnownClaim> known = new HashMap<>();
    inChunks(
        claimIds,
        """
        SELECT c.claim_id, r.run_id, c.evidence, c.gone_run,
          d.decided, d.verdict, d.note, d.reviewer, d.evidence AS decided_on
        FROM claim c JOIN run r ON r.run_no = c.first_run
        LEFT JOIN decision d ON d.claim_id = c.claim_id
        WHERE c.claim_id IN (%s)""",
        row -> known.merge(row.getString("claim_id"), knownClaim(row), LedgerReader::newer));
    return known;
  }

  private static KnownClaim knownClaim(ResultSet row) throws SQLException {
    return new KnownClaim(
        row.getString("run_id"),
        row.getString("evidence"),
        row.getObject("gone_run") == null,
        row.getString("decided") == null ? Optional.empty() : Optional.of(decision(row)));
  }

  /**
   * @param row with the columns of a decision, its evidence as {@code decided_on}
   */
  static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getString("claim_id"),
        Verdict.of(row.getString("verdict")),
        row.getString("note"),
        row.getString("reviewer"),
        row.getString("decided"),
        row.getString("decided_on"));
  }

  /** Of two rows that differ in the decision. */
  private static KnownClaim newer(KnownClaim one, KnownClaim other) {
    return Stream.of(one, other)
        .max(Comparator.comparing(claim -> claim.decision().orElseThrow(), Decision.BY_TIME))
        .orElseThrow();
  }

  @Override
  public Map<String, String> relations(Collection<String> relationIds) throws LedgerException {
    Map<String, String> known = new HashMap<>();
    inChunks(
        relationIds,
        """
        SELECT l.relation_id, r.run_id FROM relation l JOIN run r ON r.run_no = l.first_run
        WHERE l.gone_run IS NULL AND l.relation_id IN (%s)""",
        row -> known.put(row.getString("relation_id"), row.getString("run_id")));
    return known;
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException, IOException;
  }

  /**
   * @param sql with {@code %s} for the place holders of the values
   */
  private void inChunks(Collection<?> values, String sql, RowReader reader) throws LedgerException {
    List<?> all = List.copyOf(values);
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<?> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
      String places = String.join(",", Collections.nCopies(chunk.size(), "?"));
      try (PreparedStatement select = connection.prepareStatement(sql.replace("%s", places))) {
        for (int at = 0; at < chunk.size(); at++) {
          select.setObject(at + 1, chunk.get(at));
        }
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            reader.read(rows);
          }
        }
      } catch (SQLException | IOException e) {
        throw unreadable(e);
      }
    }
  }

  private LedgerException unreadable(Exception e) {
    return new LedgerException("cannot read the ledger " + address + ": " + e.getMessage(), e);
  }

  @Override
  public void close() throws LedgerException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }
}
