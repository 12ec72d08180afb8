using System.Text.Json;
using System.Text.Json.Serialization;
using WijkDashboard.Domain.Disclosure.Linked;

namespace WijkDashboard.Store.Audits;

/// <summary>The proof that a publication passed on, as it was made; it never changes.</summary>
public sealed class StoredAudit
{
    public required string MunicipalityId { get; init; }

    /// <summary>The publication.</summary>
    public required int Number { get; init; }

    /// <summary>A <see cref="PublicationProof"/>, in JSON.</summary>
    public required string Text { get; init; }
}

/// <summary>What the audit of a publication found and did.</summary>
/// <param name="HiddenBesides">
/// The figures of its delivery that were hidden for the sake of others. Later audits need them: by themselves they could have been
/// shown, and whoever computes knows that.
/// </param>
public sealed record PublicationProof(AuditReport Report, IReadOnlyList<CellKey> HiddenBesides)
{
    private static readonly JsonSerializerOptions s_format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new CellKeyConverter() },
    };

    internal static PublicationProof Read(string text) => JsonSerializer.Deserialize<PublicationProof>(text, s_format)!;

    internal string Write() => JsonSerializer.Serialize(this, s_format);

    private sealed class CellKeyConverter : JsonConverter<CellKey>
    {
        public override CellKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => CellKey.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, CellKey value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
