using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Store.Audits;

namespace WijkDashboard.Features.Proofs;

/// <summary>The report as a file to keep: the same numbers as on the screen, by the words of the format.</summary>
internal static class ProofFile
{
    private static readonly JsonSerializerOptions s_format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // Names have letters that JSON would write as numbers; the file is read by people too.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Name(Publication publication, int number) => $"bescherming-{publication.Catalogue.Municipality.Id}-{number}.json";

    public static byte[] Write(Publication publication, PublicationProof proof) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            municipality = publication.Catalogue.Municipality.Id,
            publication = publication.Number,
            publishedAt = publication.PublishedAt,
            report = proof.Report,
            hiddenBesides = proof.HiddenBesides.Select(k => k.ToString()),
        },
        s_format);
}
