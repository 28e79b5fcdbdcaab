package org.onrecord.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.review.Decision;

/** Takes decisions into the ledger, in one transaction. */
final class DecisionWriter {

  private final Connection connection;

  DecisionWriter(Connection connection) {
    this.connection = connection;
  }

  List<Intake> write(List<Decision> decisions) throws SQLException, DecisionRefusedException {
    return Transaction.run(connection, () -> writeAll(decisions));
  }

  private List<Intake> writeAll(List<Decision> decisions)
      throws SQLException, DecisionRefusedException {
    List<Intake> intakes = new ArrayList<>();
    for (Decision decision : decisions) {
      intakes.add(write(decision, intakes.size()));
    }
    return intakes;
  }

  private Intake write(Decision decision, int index) throws SQLException, DecisionRefusedException {
    boolean counts = counts(decision, index);
    Optional<Decision> same = ofTheSameMoment(decision);
    if (same.isEmpty()) {
      insert(decision);
      return counts ? Intake.TAKEN : Intake.LOOK_AGAIN;
    }
    // A file without a name may come again after it came with one.
    if (!same.get().equals(decision.by(same.get().reviewer()))) {
      throw new DecisionRefusedException(
          index,
          "the ledger has another decision on claim «"
              + decision.claimId()
              + "» of the same moment, "
              + decision.decided()
              + (same.get().reviewer().isEmpty() ? "" : ", by " + same.get().reviewer())
              + "; decide again on it");
    }
    return Intake.KNOWN;
  }

  /** Whether the claim is as it was when it was decided on. */
  private boolean counts(Decision decision, int index)
      throws SQLException, DecisionRefusedException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT evidence, gone_run FROM claim WHERE claim_id = ?")) {
      select.setString(1, decision.claimId());
      try (ResultSet claim = select.executeQuery()) {
        if (!claim.next()) {
          throw new DecisionRefusedException(
              index,
              "the ledger has no claim «"
                  + decision.claimId()
                  + "»; give the ledger that the run was made with");
        }
        return claim.getString("evidence").equals(decision.evidence())
            && claim.getObject("gone_run") == null;
      }
    }
  }

  private Optional<Decision> ofTheSameMoment(Decision decision) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            SELECT claim_id, verdict, note, reviewer, decided, evidence AS decided_on FROM decision
            WHERE claim_id = ? AND decided = ?""")) {
      select.setString(1, decision.claimId());
      select.setString(2, decision.decided());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(LedgerReader.decision(row)) : Optional.empty();
      }
    }
  }

  private void insert(Decision decision) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO decision (claim_id, decided, verdict, note, reviewer, evidence)
            VALUES (?, ?, ?, ?, ?, ?)""")) {
      insert.setString(1, decision.claimId());
      insert.setString(2, decision.decided());
      insert.setString(3, decision.verdict().wireName());
      insert.setString(4, decision.note());
      insert.setString(5, decision.reviewer());
      insert.setString(6, decision.evidence());
      insert.executeUpdate();
    }
  }
}
