using System.Globalization;
using System.Text;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Signals;

namespace WijkDashboard.Support.Voorbeeldstad;

/// <summary>The answer key as it stands in the README of the folder: made from what was planted, so that there is one truth.</summary>
public static class AnswerKeyTable
{
    private const string Begin = "<!-- sleutel: gemaakt, niet met de hand veranderen -->\n";
    private const string End = "<!-- einde van de sleutel -->\n";

    /// <summary>The same text with the key of now.</summary>
    /// <param name="readme">With line feeds, and the two marks.</param>
    public static string Into(string readme)
    {
        var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal), readme.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin) throw new InvalidOperationException("README.md of Voorbeeldstad lacks the marks around its answer key.");
        return readme[..(begin + Begin.Length)] + Text() + readme[end..];
    }

    private static string Text()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\nStartgetal: {AnswerKey.Seed}.\n");
        text.Append("\n### Wat gevonden moet worden\n\n| waar | blik | wat | × | kwartalen | wat het is |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var signal in AnswerKey.Signals.Where(s => s.Lens is not null)) Add(text, signal, Lens(signal.Lens!.Value));
        text.Append("\n### Wat niet gevonden mag worden\n\n| waar | blik | wat | × | kwartalen | waarom niet |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var signal in AnswerKey.Signals.Where(s => s.Lens is null)) Add(text, signal, "geen");
        var correction = AnswerKey.Correction;
        text.Append("\n### Wat te laat is\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Alle cijfers van jeugdzorg: het nieuwste kwartaal is {AnswerKey.LastOfYouth}, en {AnswerKey.LastOfYouth.Next} moest er binnen 45 dagen zijn, ");
        text.Append("dus uiterlijk 14 februari 2026. Alleen voor jeugdzorg is een termijn afgesproken: zo is er ook over jaren niets anders te laat.\n");
        text.Append("\n### Wat verbeterd is\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Name(correction.Wijk)}, `{correction.Indicator}`, {correction.Quarter}: eerst {correction.Factor} keer zo veel geleverd, in de wijk en haar buurten. ");
        text.Append("Een tweede bestand met alleen Noorderpark zet de goede cijfers ervoor in de plaats, met de reden erbij. Daarna valt er niets meer op.\n");
        var hidden = AnswerKey.HiddenBesides;
        text.Append("\n### Wat extra afgeschermd is\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Name(hidden.Area)}, `{hidden.IndicatorId}`, {hidden.Period}: het totaal zou samen met zijn twee delen verraden hoe klein een verborgen deel is. ");
        text.Append("Al het andere dat verborgen is, is op zichzelf klein.\n\n");
        return text.ToString();
    }

    private static void Add(StringBuilder text, PlantedSignal signal, string lens)
    {
        foreach (var (i, effect) in signal.Effects.Index())
            text.Append(CultureInfo.InvariantCulture,
                $"| {(i == 0 ? Name(signal.Area) : "")} | {(i == 0 ? lens : "")} | {string.Join(", ", effect.Indicators.Select(id => $"`{id}`"))} | {Dutch(effect.Factor)} | {Quarters(effect)} | {(i == 0 ? signal.Dutch : "")} |\n");
    }

    private static string Dutch(double factor) => factor.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Quarters(Effect effect) => effect.From == effect.Until ? $"{effect.From}" : $"{effect.From} – {effect.Until}";

    private static string Lens(Lens lens) => lens switch
    {
        Domain.Signals.Lens.Level => "niveau",
        Domain.Signals.Lens.Change => "verandering",
        _ => "domeinen",
    };

    private static string Name(AreaCode code)
    {
        var wijk = TownPlan.Wijken.Single(w => code.LiesIn(w.Code));
        var name = code == wijk.Code ? wijk.Name : $"{wijk.Buurten[wijk.Codes.ToList().IndexOf(code)]} (buurt in {wijk.Name})";
        return $"{name} `{code}`";
    }
}
