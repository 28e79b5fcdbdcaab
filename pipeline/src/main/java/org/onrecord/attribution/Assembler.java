package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.attribution.SourceProfiler.Profile;

/** Turns the drafts of one article into attributions: who is meant, which bucket, inside which. */
final class Assembler {

  private final AnnotatedText text;
  private final SpeakerReader speakers;
  private final ChannelCarry channels;
  private final Quotations quotations;
  private final UnsaidWords unsaid = UnsaidWords.SHIPPED;
  private final SourceCitations citations;

  Assembler(
      AnnotatedText text,
      SpeakerReader speakers,
      ChannelCarry channels,
      Quotations quotations,
      SourceCitations citations) {
    this.text = text;
    this.speakers = speakers;
    this.channels = channels;
    this.quotations = quotations;
    this.citations = citations;
  }

  List<Attribution> assemble(List<Draft> drafts) {
    Nesting nesting = new Nesting(tellingOf(drafts));
    Map<Draft, Attribution> done = new IdentityHashMap<>();
    List<Attribution> found = new ArrayList<>();
    for (Draft draft : nesting.inOrder()) {
      Optional<Attribution> parent = nesting.parent(draft).map(done::get);
      Attribution attribution = attribution("a" + (found.size() + 1), draft, nesting, parent);
      done.put(draft, attribution);
      found.add(attribution);
    }
    return found;
  }

  /** Without what only repeats another cue or names who was asked. */
  private List<Draft> tellingOf(List<Draft> drafts) {
    return new NounTwins(text)
        .drop(drafts).stream().filter(draft -> !citations.isOne(text, draft)).toList();
  }

  private Attribution attribution(
      String id, Draft draft, Nesting nesting, Optional<Attribution> parent) {
    Sentence sentence = text.sentences().get(draft.sentence());
    Speaker speaker = speakers.read(draft);
    Profile profile = speaker.profile();
    BucketRules.Verdict verdict =
        isUnsaid(draft)
            ? BucketRules.unsaid()
            : BucketRules.decide(
                draft.cueWord(),
                profile,
                channels.channel(
                    draft, sentence, nesting.reportedBeside(draft), speaker.entityIds()),
                isEmbeddedPost(draft));
    List<String> why = new ArrayList<>(draft.why());
    why.add(verdict.why());
    Bucket bucket = verdict.bucket();
    if (parent.isPresent() && inherits(parent.get(), bucket)) {
      bucket = parent.get().bucket();
      why.add("it reached the reader through " + parent.get().id());
    }
    Source source =
        new Source(draft.source(), speaker.entityIds(), profile.kind(), profile.count());
    boolean direct = draft.content().stream().allMatch(quotations::isQuoted);
    return new Attribution(
        id,
        bucket,
        verdict.channel(),
        direct,
        source,
        unsaid.withNegation(text, draft.cue()),
        draft.content(),
        draft.addressee(),
        polarity(draft),
        parent.map(Attribution::id).orElse(""),
        confidence(draft, profile),
        why);
  }

  /** Whether the cue is negated: "has not said", "never denied", "refused to explain". */
  private boolean isUnsaid(Draft draft) {
    return draft.cueWord().kind() == Cue.Kind.SPEECH && unsaid.stands(text, draft);
  }

  /** Who never denied or refused to confirm something takes no side on it. */
  private Polarity polarity(Draft draft) {
    boolean noSide = unsaid.isRefusal(draft.cueWord()) || unsaid.isNegated(text, draft.cue());
    return noSide ? Polarity.NEUTRAL : draft.cueWord().polarity();
  }

  private static boolean inherits(Attribution parent, Bucket own) {
    return parent.bucket() != Bucket.UNATTRIBUTED
        && own != Bucket.UNATTRIBUTED
        && parent.bucket() != own
        && parent.bucket() != Bucket.NAMED_SOURCE;
  }

  private boolean isEmbeddedPost(Draft draft) {
    return draft.content().stream().anyMatch(s -> ChannelFinder.isEmbeddedPost(s.in(text.text())));
  }

  private static double confidence(Draft draft, Profile profile) {
    double base = draft.clausal() ? .9 : .65;
    return profile.kind() == Source.Kind.NONE ? Math.round((base - .2) * 100) / 100.0 : base;
  }
}
