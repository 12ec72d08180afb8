using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WijkDashboard.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class DeliveriesOfTheirOwn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Deliveries_MunicipalityId_PartnerId_LayoutId_Hash",
                table: "Deliveries");

            migrationBuilder.AddColumn<string>(
                name: "By",
                table: "Publications",
                type: "character varying(260)",
                maxLength: 260,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Cause",
                table: "Publications",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "Publications",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ApprovedAt",
                table: "Deliveries",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ApprovedBy",
                table: "Deliveries",
                type: "character varying(260)",
                maxLength: 260,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ById",
                table: "Deliveries",
                type: "character varying(260)",
                maxLength: 260,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CatalogueNumber",
                table: "Deliveries",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "PublishAt",
                table: "Deliveries",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Questions",
                table: "Deliveries",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "Deliveries",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Refused",
                table: "Deliveries",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "Deliveries",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "DeliveryIssues",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    DeliveryId = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Row = table.Column<int>(type: "integer", nullable: false),
                    Column = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeliveryIssues", x => new { x.DeliveryId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DeliveryIssues_Deliveries_DeliveryId",
                        column: x => x.DeliveryId,
                        principalTable: "Deliveries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_MunicipalityId_PartnerId_LayoutId_Hash_Catalogue~",
                table: "Deliveries",
                columns: new[] { "MunicipalityId", "PartnerId", "LayoutId", "Hash", "CatalogueNumber" },
                unique: true);

            // What was published before stays published, under the catalogue it was read by.
            migrationBuilder.Sql(
                """
                UPDATE "Deliveries" SET "State" = 2, "ApprovedBy" = "By", "ApprovedAt" = "At",
                    "CatalogueNumber" = COALESCE((SELECT p."CatalogueNumber" FROM "Publications" p WHERE p."DeliveryId" = "Deliveries"."Id"), 0);
                UPDATE "Publications" SET "Cause" = 1 WHERE "DeliveryId" IS NULL;
                """);
            migrationBuilder.Sql(
                """
                ALTER TABLE "Observations" DROP CONSTRAINT "FK_Observations_Publications_MunicipalityId_PublicationNumber";
                ALTER TABLE "Observations" DROP CONSTRAINT "PK_Observations";
                CREATE TABLE "NewObservations" (
                    "DeliveryId" bigint NOT NULL,
                    "IndicatorId" character varying(100) NOT NULL,
                    "Period" character varying(7) NOT NULL,
                    "Area" character varying(10) NOT NULL,
                    "State" integer NOT NULL,
                    "Count" bigint NULL,
                    "Exposure" bigint NULL,
                    "Value" numeric(20,6) NULL,
                    "Policy" character varying(100) NOT NULL,
                    "IsProvisional" boolean NOT NULL,
                    CONSTRAINT "PK_Observations" PRIMARY KEY ("DeliveryId", "IndicatorId", "Period", "Area"),
                    CONSTRAINT "FK_Observations_Deliveries_DeliveryId" FOREIGN KEY ("DeliveryId") REFERENCES "Deliveries" ("Id") ON DELETE CASCADE
                );
                """);
            migrationBuilder.Sql(Moved("false"));
            migrationBuilder.Sql("""DROP TABLE "Observations"; ALTER TABLE "NewObservations" RENAME TO "Observations";""");
        }

        /// <summary>Each figure from the publication it was kept under to the delivery that brought it.</summary>
        private static string Moved(string no) =>
            $"""
            INSERT INTO "NewObservations"
            SELECT p."DeliveryId", o."IndicatorId", o."Period", o."Area", o."State", o."Count", o."Exposure", o."Value", o."Policy", {no}
            FROM "Observations" o JOIN "Publications" p ON p."MunicipalityId" = o."MunicipalityId" AND p."Number" = o."PublicationNumber"
            ORDER BY 1, 2, 3, 4;
            """;

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new System.NotSupportedException("Drafts and withdrawals have no place in the tables of before.");
    }
}
