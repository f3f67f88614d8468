package org.marchepied.plugins.offerapplication.offers;

/** A real French town, so that distances are right. */
public record Town(String name, String postalCode, String region, double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6_371;

    /** As the crow flies, rounded. */
    public int kmTo(Town other) {
        var half = Math.pow(sinHalf(latitude - other.latitude), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(sinHalf(longitude - other.longitude), 2);
        return (int) Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half)));
    }

    private static double sinHalf(double degrees) {
        return Math.sin(Math.toRadians(degrees) / 2);
    }
}
