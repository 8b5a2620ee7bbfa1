package jom.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersSchemaTest {

    private enum Colour {
        RED,
        BLUE
    }

    private record Row(@NotBlank @Size(max = 9) String name) {}

    private record Everything(
            @NotBlank @Size(max = 20) String text,
            @NotNull @Size(min = 3, max = 5) String bounded,
            @Nullable @Pattern(regexp = "[a-z]+") String form,
            @NotNull @Min(1) @Max(5) Integer score,
            boolean sure,
            @Nullable LocalDate day,
            @Nullable Colour colour,
            @NotNull @Size(max = 2) List<@NotBlank @Size(max = 4) String> tags,
            @Nullable List<Row> rows) {}

    @Test
    void tellsTypesLimitsAndWhatIsRequired() throws IOException {
        assertThat(new ObjectMapper()
                        .readTree(AnswersSchema.of(Everything.class).toString()))
                .isEqualTo(new ObjectMapper().readTree("""
                                {"type": "object", "additionalProperties": false,
                                 "properties": {
                                   "text": {"type": "string", "maxLength": 20, "minLength": 1},
                                   "bounded": {"type": "string", "minLength": 3, "maxLength": 5},
                                   "form": {"type": "string", "pattern": "[a-z]+"},
                                   "score": {"type": "integer", "minimum": 1, "maximum": 5},
                                   "sure": {"type": "boolean"},
                                   "day": {"type": "string", "format": "date"},
                                   "colour": {"type": "string", "enum": ["RED", "BLUE"]},
                                   "tags": {"type": "array", "maxItems": 2,
                                            "items": {"type": "string", "maxLength": 4, "minLength": 1}},
                                   "rows": {"type": "array", "items": {"type": "object", "additionalProperties": false,
                                            "properties": {"name": {"type": "string", "maxLength": 9, "minLength": 1}},
                                            "required": ["name"]}}},
                                 "required": ["text", "bounded", "score", "sure", "tags"]}
                                """));
    }
}
