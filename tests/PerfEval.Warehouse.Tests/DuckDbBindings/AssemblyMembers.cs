using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PerfEval.Warehouse.Tests.DuckDbBindings;

/// <summary>What an assembly asks of another one, and what an assembly offers, read from metadata without running anything.</summary>
internal sealed class AssemblyMembers : IDisposable
{
    private readonly PEReader file;
    private readonly MetadataReader reader;
    private readonly SignatureText text = new();

    public AssemblyMembers(Assembly assembly)
    {
        file = new PEReader(File.OpenRead(assembly.Location));
        reader = file.GetMetadataReader();
    }

    /// <summary><c>Type::Member signature</c> for every method and field of <paramref name="assemblyName" /> that is named.</summary>
    public IEnumerable<string> AskedOf(string assemblyName) =>
        from handle in reader.MemberReferences
        let member = reader.GetMemberReference(handle)
        where member.Parent.Kind == HandleKind.TypeReference
        let type = reader.GetTypeReference((TypeReferenceHandle)member.Parent)
        where Home(type) == assemblyName
        select $"{SignatureText.NameOf(reader, type)}::{reader.GetString(member.Name)} {Signature(member)}";

    /// <summary>The same for every method and field defined here.</summary>
    public IEnumerable<string> Offered() =>
        reader.TypeDefinitions.Select(reader.GetTypeDefinition).SelectMany(type =>
        {
            var prefix = SignatureText.NameOf(reader, type) + "::";
            var methods = type.GetMethods().Select(reader.GetMethodDefinition)
                .Select(m => $"{prefix}{reader.GetString(m.Name)} {SignatureText.Of(m.DecodeSignature(text, null))}");
            var fields = type.GetFields().Select(reader.GetFieldDefinition)
                .Select(f => $"{prefix}{reader.GetString(f.Name)} {f.DecodeSignature(text, null)}");
            return methods.Concat(fields);
        });

    /// <summary>Names of the native functions that are imported.</summary>
    public IEnumerable<string> NativeFunctions() =>
        from handle in reader.MethodDefinitions
        let import = reader.GetMethodDefinition(handle).GetImport()
        where !import.Name.IsNil
        select reader.GetString(import.Name);

    public void Dispose() => file.Dispose();

    private string Signature(MemberReference member) =>
        member.GetKind() == MemberReferenceKind.Method
            ? SignatureText.Of(member.DecodeMethodSignature(text, null))
            : member.DecodeFieldSignature(text, null);

    private string? Home(TypeReference type) => type.ResolutionScope.Kind switch
    {
        HandleKind.TypeReference => Home(reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope)),
        HandleKind.AssemblyReference =>
            reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name),
        _ => null,
    };
}
