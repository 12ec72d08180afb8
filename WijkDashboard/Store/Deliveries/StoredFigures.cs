using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using WijkDashboard.Domain.Areas;
using WijkDashboard.Domain.Disclosure;
using WijkDashboard.Domain.Observations;
using WijkDashboard.Store.Configurations;

namespace WijkDashboard.Store.Deliveries;

/// <summary>
/// Reads released figures back, in the order of the deliveries given. Row by row and without change tracking: a country has
/// millions of them.
/// </summary>
internal static class StoredFigures
{
    public static async Task<IEnumerable<DisclosedObservation>> ReadAsync(DashboardDb db, IReadOnlyList<long> deliveryIds, CancellationToken cancel)
    {
        if (deliveryIds.Count == 0) return [];
        await db.Database.OpenConnectionAsync(cancel);
        return Read(db.Database.GetDbConnection(), deliveryIds, cancel);
    }

    private static IEnumerable<DisclosedObservation> Read(DbConnection connection, IReadOnlyList<long> deliveryIds, CancellationToken cancel)
    {
        var words = new Words();
        using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            SELECT "IndicatorId", "Period", "Area", "State", "Count", "Exposure", "Value", "Policy", "IsProvisional"
            FROM "{ObservationConfiguration.Table}" WHERE "{ObservationConfiguration.Delivery}" = @delivery
            ORDER BY "IndicatorId", "Period", "Area"
            """;
        var delivery = command.CreateParameter();
        delivery.ParameterName = "@delivery";
        command.Parameters.Add(delivery);
        foreach (var id in deliveryIds)
        {
            delivery.Value = id;
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                cancel.ThrowIfCancellationRequested();
                yield return DisclosedObservation.Restore(
                    words.Of(rows.GetString(0)),
                    words.AreaOf(rows.GetString(2)),
                    words.PeriodOf(rows.GetString(1)),
                    (CellState)rows.GetInt32(3),
                    rows.IsDBNull(4) ? null : rows.GetInt64(4),
                    rows.IsDBNull(5) ? null : rows.GetInt64(5),
                    rows.IsDBNull(6) ? null : rows.GetDecimal(6),
                    words.Of(rows.GetString(7)),
                    rows.GetBoolean(8));
            }
        }
    }

    /// <summary>Each text once in memory.</summary>
    private sealed class Words
    {
        private readonly Dictionary<string, string> _texts = [];
        private readonly Dictionary<string, AreaCode> _areas = [];
        private readonly Dictionary<string, Period> _periods = [];

        public string Of(string text) => _texts.TryGetValue(text, out var same) ? same : _texts[text] = text;

        public AreaCode AreaOf(string text) => _areas.TryGetValue(text, out var same) ? same : _areas[text] = AreaCode.Parse(text);

        public Period PeriodOf(string text) => _periods.TryGetValue(text, out var same) ? same : _periods[text] = Period.Parse(text);
    }
}
