using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Loader;

namespace WijkDashboard.Architecture;

/// <summary>The compiled house, read once: also what stands in lambdas and async bodies counts as its type's.</summary>
internal static class House
{
    private const string Root = "WijkDashboard";

    private static readonly ArchUnitNET.Domain.Architecture s_house = new ArchLoader()
        .LoadAssemblies(typeof(Program).Assembly, typeof(WijkDashboard.Domain.Catalogue).Assembly)
        .LoadNamespacesWithinAssembly(typeof(House).Assembly, typeof(House).Namespace!)
        .Build();

    /// <summary>The product's types in a folder and the folders under it.</summary>
    public static IReadOnlyList<IType> In(string folder) =>
        [.. s_house.Types.Where(t => !IsTest(t) && IsIn(t, folder))];

    /// <summary>All types of the product, whatever their folder.</summary>
    public static IReadOnlyList<IType> Product => [.. s_house.Types.Where(t => !IsTest(t) && t.Assembly.Name.StartsWith(Root, StringComparison.Ordinal))];

    /// <summary>A type of the tests themselves that breaks a rule on purpose.</summary>
    public static IReadOnlyList<IType> Planted(System.Type type) => [.. s_house.Types.Where(t => t.FullName == type.FullName)];

    public static bool IsIn(IType type, string folder) =>
        type.FullName.StartsWith($"{Root}.{folder}.", StringComparison.Ordinal);

    /// <summary>Each use that breaks the rule, as one line that names both ends.</summary>
    public static IReadOnlyList<string> Uses(IEnumerable<IType> types, Func<ITypeDependency, bool> forbidden) =>
    [
        .. types.SelectMany(t => t.Dependencies.Where(forbidden).Select(d => $"{t.FullName} → {d.Target.FullName}"))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Each call that breaks the rule, by the full name of the called member.</summary>
    public static IReadOnlyList<string> Calls(IEnumerable<IType> types, Func<string, bool> forbidden) =>
    [
        .. types.SelectMany(t => t.Dependencies.OfType<IMemberMemberDependency>()
                .Where(d => forbidden(d.TargetMember.FullName))
                .Select(d => $"{t.FullName} → {d.TargetMember.FullName}"))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private static bool IsTest(IType type) => type.Assembly.Name.StartsWith($"{Root}.Tests", StringComparison.Ordinal);
}
