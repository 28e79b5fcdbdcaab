package org.onrecord.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class KubernetesCronJobTest {

  private static List<JsonNode> documents(NightlyRun run) throws IOException {
    try (MappingIterator<JsonNode> documents =
        new YAMLMapper().readerFor(JsonNode.class).readValues(new KubernetesCronJob(run).text())) {
      return documents.readAll();
    }
  }

  private static JsonNode pod(NightlyRun run) throws IOException {
    return documents(run).get(0).at("/spec/jobTemplate/spec/template/spec");
  }

  @Test
  void aJobThatNeverMeetsItselfAndAPolicyWithoutNetwork() throws IOException {
    List<JsonNode> documents = documents(Nights.reading("/srv/articles"));

    assertThat(documents).hasSize(2);
    JsonNode spec = documents.get(0).path("spec");
    assertThat(documents.get(0).path("kind").asText()).isEqualTo("CronJob");
    assertThat(spec.path("schedule").asText()).isEqualTo("5 4 * * *");
    assertThat(spec.path("timeZone").asText()).isEqualTo("Europe/Vienna");
    assertThat(spec.path("concurrencyPolicy").asText()).isEqualTo("Forbid");
    assertThat(documents.get(1).path("kind").asText()).isEqualTo("NetworkPolicy");
    assertThat(documents.get(1).at("/spec/egress")).isEmpty();
    assertThat(documents.get(1).at("/spec/podSelector/matchLabels"))
        .isEqualTo(spec.at("/jobTemplate/spec/template/metadata/labels"));
  }

  @Test
  void theContainerMayDoNoMoreThanItNeeds() throws IOException {
    JsonNode container = pod(Nights.reading("/srv/articles")).at("/containers/0");

    assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean()).isTrue();
    assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true)).isFalse();
    assertThat(container.at("/securityContext/capabilities/drop/0").asText()).isEqualTo("ALL");
    assertThat(container.at("/resources/limits/memory").asText()).isEqualTo("4Gi");
  }

  @Test
  void inputIsMountedToBeReadAndOutputToBeWritten() throws IOException {
    JsonNode pod = pod(Nights.reading("/srv/articles"));

    assertThat(pod.at("/containers/0/volumeMounts").toString())
        .isEqualTo(
            "[{\"name\":\"tmp\",\"mountPath\":\"/tmp\"},"
                + "{\"name\":\"output\",\"mountPath\":\"/srv/runs\",\"readOnly\":false},"
                + "{\"name\":\"input\",\"mountPath\":\"/srv/articles\",\"readOnly\":true}]");
    assertThat(pod.at("/volumes/2").toString())
        .isEqualTo(
            "{\"name\":\"input\",\"persistentVolumeClaim\":"
                + "{\"claimName\":\"onrecord-input\",\"readOnly\":true}}");
    assertThat(pod.at("/volumes/1").toString())
        .isEqualTo(
            "{\"name\":\"output\",\"persistentVolumeClaim\":{\"claimName\":\"onrecord-output\"}}");
  }

  @Test
  void permissionsOfWhatEarlierNightsWroteStayAsTheyAre() throws IOException {
    assertThat(
            pod(Nights.reading("/srv/articles"))
                .at("/securityContext/fsGroupChangePolicy")
                .asText())
        .isEqualTo("OnRootMismatch");
  }

  @Test
  void whatTheLedgerNeedsOfItsStorageIsTold() {
    assertThat(new KubernetesCronJob(Nights.reading("/a")).text()).contains("block storage");
  }

  @Test
  void aTimeZoneThatTheClusterWouldRefuseIsRefused() {
    for (String zone : List.of("GMT+02:00", "+02:00", "UTC+01:00")) {
      NightlyRun run = Nights.in(ZoneId.of(zone));

      assertThatThrownBy(() -> new KubernetesCronJob(run))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(zone)
          .hasMessageContaining("TZ=Europe/Vienna");
    }
    assertThatCode(() -> new KubernetesCronJob(Nights.in(ZoneId.of("Etc/UTC"))))
        .doesNotThrowAnyException();
  }

  @Test
  void aFolderInsideAnotherNeedsNoVolumeOfItsOwn() throws IOException {
    NightlyRun run =
        Nights.of(
            List.of("run"),
            List.of(Path.of("/srv/a/b"), Path.of("/srv/a"), Path.of("/srv/runs/earlier")));

    assertThat(pod(run).path("volumes").findValuesAsText("name"))
        .containsExactly("tmp", "output", "input");
  }

  @Test
  void argumentsArriveAsTheyAre() throws IOException {
    String hostile = Nights.HOSTILE + " \\ back\\slash: - |";

    assertThat(
            pod(Nights.reading(hostile)).at("/containers/0/args/2").asText().replace("$$(", "$("))
        .isEqualTo(hostile);
    assertThat(pod(Nights.reading(hostile)).at("/containers/0/args/2").asText()).contains("$$(id)");
    assertThat(pod(Nights.reading(hostile)).at("/containers/0/volumeMounts/2/mountPath").asText())
        .isEqualTo(hostile);
  }

  @Test
  void aVolumeCannotStandForTheRootFolder() {
    assertThatThrownBy(() -> new KubernetesCronJob(Nights.reading("/")))
        .hasMessageContaining("root folder");
  }
}
