using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WijkDashboard.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PublicationAudits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Audits",
                columns: table => new
                {
                    MunicipalityId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audits", x => new { x.MunicipalityId, x.Number });
                    table.ForeignKey(
                        name: "FK_Audits_Publications_MunicipalityId_Number",
                        columns: x => new { x.MunicipalityId, x.Number },
                        principalTable: "Publications",
                        principalColumns: new[] { "MunicipalityId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Audits");
        }
    }
}
