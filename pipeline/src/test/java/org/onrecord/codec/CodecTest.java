package org.onrecord.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.claim.Claim;
import org.onrecord.compare.Comparer;
import org.onrecord.compare.Relation;
import org.onrecord.decide.Decider;
import org.onrecord.decide.VerifiedClaim;
import org.onrecord.ledger.NightRecord;
import org.onrecord.scale.PlantedArchive;

class CodecTest {

  private final PlantedArchive archive = PlantedArchive.ofClaims(500);

  private List<Claim> claims() {
    return IntStream.range(0, archive.articles())
        .mapToObj(archive::claims)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void aClaimComesBackAsItWas() throws IOException {
    Codec<Claim> codec = Codec.of(Claim.class);
    for (Claim claim : claims()) {
      assertThat(codec.decode(codec.encode(claim))).isEqualTo(claim);
    }
  }

  @Test
  void aClaimThatAnOlderProgramKeptHasNothingInListsThatItDidNotKnow() throws IOException {
    Codec<Claim> codec = Codec.of(Claim.class);
    Claim claim = claims().get(0);
    SmileMapper mapper = new SmileMapper();
    ObjectNode kept = (ObjectNode) mapper.readTree(codec.encode(claim));
    assertThat(kept.remove("circumstances")).isNotNull();
    assertThat(kept.remove("counts")).isNotNull();
    Claim decoded = codec.decode(mapper.writeValueAsBytes(kept));
    assertThat(decoded.circumstances()).isEmpty();
    assertThat(decoded.counts()).isEmpty();
    assertThat(decoded.words()).isEqualTo(claim.words());
  }

  @Test
  void relationsAndWhatIsDecidedComeBackAsTheyWere() throws IOException {
    Codec<Relation> relations = Codec.of(Relation.class);
    Codec<VerifiedClaim> decided = Codec.of(VerifiedClaim.class);
    List<Relation> found = new Comparer().compare(claims());
    assertThat(found).isNotEmpty();
    for (Relation relation : found) {
      assertThat(relations.decode(relations.encode(relation))).isEqualTo(relation);
    }
    VerifiedClaim verified = new Decider().decide(claims().get(0), found.subList(0, 0));
    assertThat(decided.decode(decided.encode(verified))).isEqualTo(verified);
  }

  @Test
  void theLineOfAnArticleOfManyClaimsComesBackHoweverLongItIs() throws IOException {
    Codec<NightRecord> codec = Codec.of(NightRecord.class);
    String line = "c".repeat(30_000_000);
    NightRecord analysed = new NightRecord.Analysed("courier/long", "print", "", line, List.of());
    assertThat(codec.decode(codec.encode(analysed))).isEqualTo(analysed);
  }

  @Test
  void bytesOfSomethingElseAreRefused() {
    assertThatThrownBy(() -> Codec.of(Claim.class).decode(new byte[] {1, 2, 3}))
        .isInstanceOf(IOException.class);
  }
}
