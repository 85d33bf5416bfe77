using System.Reflection;
using System.Xml.Linq;

namespace Intimacy.Core.Tests.Conventions;

/// <summary>The XML documentation that is shipped beside the library.</summary>
internal static class Documentation
{
    private static readonly XElement[] Members =
        [.. XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Intimacy.Core.xml")).Descendants("member")];

    private static readonly ILookup<string, XElement> ByName = Members.ToLookup(m => m.Attribute("name")!.Value.Split('(')[0].Split('~')[0]);

    public static IEnumerable<XElement> Of(Type type) => ByName[$"T:{type.FullName!.Replace('+', '.')}"];

    /// <summary>All entries of that name: overloads share it.</summary>
    public static IEnumerable<XElement> Of(MemberInfo member)
    {
        string type = member.DeclaringType!.FullName!.Replace('+', '.');
        return member switch
        {
            ConstructorInfo => ByName[$"M:{type}.#ctor"],
            MethodBase => ByName[$"M:{type}.{member.Name}"],
            PropertyInfo => ByName[$"P:{type}.{member.Name}"],
            _ => ByName[$"F:{type}.{member.Name}"],
        };
    }

    public static bool IsSaid(XElement entry) => entry.Element("inheritdoc") is not null || entry.Element("summary")?.Value.Trim().Length > 5;

    /// <summary>Whether a parameter's null is documented as refused, or the parameter's own entry says what null means.</summary>
    public static bool SaysNullIsRefused(MethodBase method) => Of((MemberInfo)method)
        .Any(entry => entry.Elements("exception").Any(e => e.Attribute("cref")!.Value == "T:System.ArgumentNullException"));
}
