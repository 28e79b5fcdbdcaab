package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.SourceProfiler.Profile;
import org.onrecord.entity.Entity;
import org.onrecord.entity.References;
import org.onrecord.text.Span;

/** Turns the drafts of one article into attributions: who is meant, which bucket, inside which. */
final class Assembler {

  private final AnnotatedText text;
  private final References references;
  private final SourceProfiler profiler;
  private final ChannelCarry channels;
  private final Quotations quotations;
  private final UnsaidWords unsaid;
  private final Map<String, Entity> entities = new HashMap<>();

  /** The unnamed source that spoke last, and where. */
  private Optional<Profile> lastUnnamed = Optional.empty();

  private boolean lastWasUnnamed;

  Assembler(
      AnnotatedText text,
      List<Entity> entities,
      References references,
      SourceProfiler profiler,
      ChannelFinder channels,
      UnsaidWords unsaid,
      Quotations quotations) {
    this.text = text;
    this.unsaid = unsaid;
    this.references = references;
    this.profiler = profiler;
    this.channels = new ChannelCarry(text, channels);
    this.quotations = quotations;
    entities.forEach(e -> this.entities.put(e.id(), e));
  }

  List<Attribution> assemble(List<Draft> drafts) {
    Nesting nesting = new Nesting(drafts);
    Map<Draft, Attribution> done = new IdentityHashMap<>();
    List<Attribution> found = new ArrayList<>();
    for (Draft draft : nesting.inOrder()) {
      Optional<Attribution> parent = nesting.parent(draft).map(done::get);
      Attribution attribution = attribution("a" + (found.size() + 1), draft, parent);
      done.put(draft, attribution);
      found.add(attribution);
    }
    return found;
  }

  private Attribution attribution(String id, Draft draft, Optional<Attribution> parent) {
    Sentence sentence = text.sentences().get(draft.sentence());
    List<Token> phrase = tokens(draft.referent());
    List<String> meant =
        phrase.isEmpty() ? List.of() : references.resolve(sentence, naming(sentence, phrase));
    Profile profile = profile(sentence, draft, phrase, meant);
    BucketRules.Verdict verdict =
        isUnsaid(draft)
            ? BucketRules.unsaid()
            : BucketRules.decide(
                draft.cueWord(),
                profile,
                channels.channel(draft, sentence, meant),
                isEmbeddedPost(draft));
    List<String> why = new ArrayList<>(draft.why());
    why.add(verdict.why());
    Bucket bucket = verdict.bucket();
    if (parent.isPresent() && inherits(parent.get(), bucket)) {
      bucket = parent.get().bucket();
      why.add("it reached the reader through " + parent.get().id());
    }
    Source source = new Source(draft.source(), meant, profile.kind(), profile.count());
    boolean direct = draft.content().stream().allMatch(quotations::isQuoted);
    return new Attribution(
        id,
        bucket,
        verdict.channel(),
        direct,
        source,
        draft.cue(),
        draft.content(),
        draft.addressee(),
        draft.cueWord().polarity(),
        parent.map(Attribution::id).orElse(""),
        confidence(draft, profile),
        why);
  }

  /** In "emails seen by the Ledger" the paper is no source: the words before its reading. */
  private List<Integer> naming(Sentence sentence, List<Token> phrase) {
    return profiler.naming(sentence, phrase).stream().map(Token::index).toList();
  }

  /** Whether the cue is negated: "has not said", "would never say", "refused to explain". */
  private boolean isUnsaid(Draft draft) {
    boolean speaks =
        draft.cueWord().kind() == Cue.Kind.SPEECH
            && draft.cueWord().polarity() != Polarity.DENIES
            && draft.cueWord().polarity() != Polarity.DOUBTS;
    return speaks && unsaid.stands(text, draft);
  }

  private static boolean inherits(Attribution parent, Bucket own) {
    return parent.bucket() != Bucket.UNATTRIBUTED
        && own != Bucket.UNATTRIBUTED
        && parent.bucket() != own
        && parent.bucket() != Bucket.NAMED_SOURCE;
  }

  private Profile profile(Sentence sentence, Draft draft, List<Token> phrase, List<String> meant) {
    if (phrase.isEmpty()) {
      return Profile.NONE;
    }
    Token head =
        draft.sourceHead() >= 0 && draft.sourceHead() < sentence.size()
            ? sentence.token(draft.sourceHead())
            : phrase.get(phrase.size() - 1);
    List<Entity> known = meant.stream().map(entities::get).filter(e -> e != null).toList();
    boolean pronoun = head.tag().equals("PRP");
    Optional<Profile> before = pronoun && !lastWasUnnamed ? Optional.empty() : lastUnnamed;
    Profile profile = profiler.profile(sentence, head, phrase, known, before);
    lastWasUnnamed = profile.kind() == Source.Kind.UNNAMED;
    if (lastWasUnnamed) {
      lastUnnamed = Optional.of(profile);
    }
    return profile;
  }

  private List<Token> tokens(List<Span> spans) {
    return spans.stream().flatMap(span -> text.tokensIn(span).stream()).toList();
  }

  private boolean isEmbeddedPost(Draft draft) {
    return draft.content().stream().anyMatch(s -> ChannelFinder.isEmbeddedPost(s.in(text.text())));
  }

  private static double confidence(Draft draft, Profile profile) {
    double base = draft.clausal() ? .9 : .65;
    return profile.kind() == Source.Kind.NONE ? Math.round((base - .2) * 100) / 100.0 : base;
  }
}
