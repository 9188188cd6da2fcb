using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfEval.EndToEnd.Tests.HouseRules;

/// <summary>A C# file: its path from the root and its syntax.</summary>
internal sealed class SourceFile(string path, string text)
{
    private readonly CompilationUnitSyntax syntax =
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetCompilationUnitRoot();

    public string Path { get; } = path;

    public int Lines { get; } = text.TrimEnd().Count(c => c == '\n') + 1;

    /// <summary>The stand-in keeps the names that a library of others asks for.</summary>
    public bool IsStandIn => Path.StartsWith("warehouse/DuckDB.NET.Bindings/", StringComparison.Ordinal);

    public IEnumerable<BaseNamespaceDeclarationSyntax> Namespaces => syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>();

    /// <summary>Names of the types that no other type contains.</summary>
    public IEnumerable<string> TopLevelTypes =>
        from member in syntax.Members.Concat(Namespaces.SelectMany(n => n.Members))
        let name = (member as BaseTypeDeclarationSyntax)?.Identifier ?? (member as DelegateDeclarationSyntax)?.Identifier
        where name is not null
        select name.Value.Text;

    /// <summary>Every method, constructor, operator, accessor and local function with the number of its lines.</summary>
    public IEnumerable<(string Name, int Lines)> Methods =>
        from node in syntax.DescendantNodes()
        where node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax
        let span = node.GetLocation().GetLineSpan()
        select ($"{Path}:{span.StartLinePosition.Line + 1}", span.EndLinePosition.Line - span.StartLinePosition.Line + 1);

    /// <summary>Lines, from 1, on which a type of floating point is written.</summary>
    public IEnumerable<int> FloatingPoint =>
        from type in syntax.DescendantNodes().OfType<PredefinedTypeSyntax>()
        where type.Keyword.IsKind(SyntaxKind.DoubleKeyword) || type.Keyword.IsKind(SyntaxKind.FloatKeyword)
        select type.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
