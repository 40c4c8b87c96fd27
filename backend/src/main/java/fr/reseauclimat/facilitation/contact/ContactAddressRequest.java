package fr.reseauclimat.facilitation.contact;

import jakarta.validation.constraints.Size;

/** @param address an electronic address or a number; absent or empty to give none */
record ContactAddressRequest(@Size(max = 200) String address) {
}
